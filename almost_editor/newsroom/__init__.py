"""What is done with articles: where library, exchange, media, render and publish meet.

Here live plain functions over an open library, for window and command line alike. Here must not live: widgets,
threads, printing, SQL, parsing, templates. Long work takes `progress` and `cancelled` and leaves nothing half done.

Reading order: opening · more_on · whole_drafts · picture_names · layouts · taking_in · templates · files · parts ·
corrections · ignoring · stylebooks · gate · link_findings · text_findings · checks_kept · checking · withdrawing ·
telling_readers · single_files · exporting · other_systems · proofing · sample · tour · inventing · generating ·
mirror · safekeeping · merging · handing · handing_off · taking_back · support · replacing; site/, the whole of it.
"""
