"""What staff can do, as plain functions: each takes `Staff`, names its intent, and is checked at the store."""
