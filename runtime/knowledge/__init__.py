"""What the persona can know: reading documents, embedding their sentences, finding the ones that answer."""
