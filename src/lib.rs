//! Turns an API error into text its user can read.
