"""Export from the window: the sheet under the bar, and the work behind it.

Here must not live: the rules of the gate, or how a package is made and written; `newsroom` and `publish` know that.

Reading order: package_job (runs in another process, without Qt) · export_run · formats · findings_list · export_sheet ·
telling_readers · exporting · several_job · several_sheet · several, for more articles than the open one.
"""
