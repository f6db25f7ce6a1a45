//! Where a JSON value ends that may be damaged, wrapped, or printed by Python.

/// Follows a value from its opening bracket to the bracket that closes it, a piece at a time.
#[derive(Debug, Default)]
pub(super) struct Extent {
    depth: usize,
    /// The quote that ends the string we are in.
    string: Option<u8>,
    escaped: bool,
    /// A single quote opens a string only where a key or a value may begin; elsewhere it is an apostrophe.
    may_begin: bool,
    /// The last byte that is no blank, outside strings.
    last: u8,
}

impl Extent {
    /// Goes on with `piece`; where the value ends in it, behind the closing bracket.
    pub(super) fn follow(&mut self, piece: &str) -> Option<usize> {
        for (offset, byte) in piece.bytes().enumerate() {
            if let Some(quote) = self.string {
                self.in_string(byte, quote);
            } else if self.outside(byte) {
                return Some(offset + 1);
            }
        }
        None
    }

    /// Whether a string goes on where the last piece ended, so that its line was wrapped.
    pub(super) fn is_in_string(&self) -> bool {
        self.string.is_some()
    }

    /// Whether another value may follow where the last piece ended.
    pub(super) fn expects_value(&self) -> bool {
        self.string.is_none() && matches!(self.last, b'[' | b',' | b':' | b'{')
    }

    fn in_string(&mut self, byte: u8, quote: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            _ if byte == quote => {
                self.string = None;
                self.may_begin = false;
                self.last = byte;
            }
            _ => {}
        }
    }

    /// Whether `byte` closes the value.
    fn outside(&mut self, byte: u8) -> bool {
        match byte {
            b'"' => self.string = Some(byte),
            b'\'' if self.may_begin => self.string = Some(byte),
            b'{' | b'[' => {
                self.depth += 1;
                self.may_begin = true;
            }
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.may_begin = false;
            }
            b',' | b':' => self.may_begin = true,
            // Python's prefixes of strings.
            0..=b' ' | b'u' | b'b' => {}
            _ => self.may_begin = false,
        }
        if byte > b' ' {
            self.last = byte;
        }
        self.depth == 0
    }
}
