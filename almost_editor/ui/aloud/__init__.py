"""Reading aloud: the text sentence by sentence, by a voice of the system, the sentence marked that is being said.

Here live the voice, the mark and the order of sentences. Here must not live: what is said of a text
(`desk/speaking.py`). Nothing leaves this machine, and without a voice there is no reading.

Reading order: aloud · voice · sentence_mark.
"""
