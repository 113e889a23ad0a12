"""From a file of any format to pages of headings, paragraphs, list items and table rows, in a process of its own."""
