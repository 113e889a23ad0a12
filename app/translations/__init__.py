"""The words on the screen in other languages: Qt linguist's `.ts` files and what they are compiled to."""
