"""The whole site from the window: exported into a folder, and what of it goes up since the last time.

Here must not live: what a site consists of, what has changed, how it is written; `newsroom/site` knows that.

Reading order: site_job (runs in another process, without Qt) · site_run · changes_list · work_sheet · whole_site ·
upload_sheet · uploading.
"""
