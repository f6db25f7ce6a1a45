//! gzip and Zstandard, known by how they begin. The only door to `flate2` and `ruzstd`.

use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// How a gzip member begins (RFC 1952, section 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// How a Zstandard frame begins (RFC 8878, section 3.1.1).
const ZSTANDARD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// How a frame begins that is to be skipped, but for the lowest four bits (RFC 8878, section 3.1.2).
const SKIPPABLE: [u8; 4] = [0x50, 0x2a, 0x4d, 0x18];
/// The largest window, which has to be in memory; what RFC 8878, section 3.1.1.1.2, recommends to support. Only
/// `zstd --ultra` and `--long` write larger ones.
const MAX_WINDOW: u64 = 8 * 1024 * 1024;
/// Dropped at the start of the lines: programs on Windows write it.
const BYTE_ORDER_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

/// The plain bytes of `input`.
pub(super) fn plain(mut input: impl BufRead + Send + 'static, buffer: usize) -> io::Result<Box<dyn BufRead + Send>> {
    let start = start_of(&mut input)?;
    let is_gzip = start.starts_with(&GZIP);
    let is_zstandard = start == ZSTANDARD || is_skippable(&start);
    let input = Cursor::new(start).chain(input);
    Ok(if is_gzip {
        Box::new(BufReader::with_capacity(buffer, MultiGzDecoder::new(input)))
    } else if is_zstandard {
        Box::new(BufReader::with_capacity(buffer, Frames::new(input)))
    } else {
        Box::new(input)
    })
}

/// The first bytes of `input`: as many as tell how it is compressed, and as few as can be had without waiting for them
/// where it is not.
fn start_of(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    while start.len() < ZSTANDARD.len() {
        let Some(byte) = next_byte(input)? else { break };
        start.push(byte);
        let may_be = |magic: &[u8]| magic.iter().zip(&start).all(|(expected, byte)| expected == byte);
        if start == BYTE_ORDER_MARK {
            return Ok(Vec::new());
        }
        if !may_be(&GZIP) && !may_be(&ZSTANDARD) && !may_be(&BYTE_ORDER_MARK) && !may_be_skippable(&start) {
            break;
        }
    }
    Ok(start)
}

fn next_byte(input: &mut impl BufRead) -> io::Result<Option<u8>> {
    let byte = loop {
        match input.fill_buf() {
            Ok(data) => break data.first().copied(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    };
    if byte.is_some() {
        input.consume(1);
    }
    Ok(byte)
}

fn is_skippable(start: &[u8]) -> bool {
    start.len() == SKIPPABLE.len() && may_be_skippable(start)
}

fn may_be_skippable(start: &[u8]) -> bool {
    let mut bytes = start.iter().zip(SKIPPABLE).enumerate();
    bytes.all(|(position, (byte, magic))| if position == 0 { byte & 0xf0 == magic } else { *byte == magic })
}

/// Zstandard frames, one after the other: archives that were joined, or written by several threads.
struct Frames<R> {
    input: R,
    decoder: FrameDecoder,
    in_frame: bool,
}

impl<R: BufRead> Frames<R> {
    fn new(input: R) -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(MAX_WINDOW);
        Self { input, decoder, in_frame: false }
    }

    /// Begins the next frame; `false` at the end of the input.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.input.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.input) {
                Ok(()) => {
                    self.in_frame = true;
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    io::copy(&mut self.input.by_ref().take(u64::from(length)), &mut io::sink())?;
                }
                Err(error) => return Err(damaged(error)),
            }
        }
        Ok(false)
    }

    fn end(&mut self) -> io::Result<()> {
        self.in_frame = false;
        match (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum()) {
            (Some(written), Some(calculated)) if written != calculated => Err(damaged("the checksum does not match")),
            _ => Ok(()),
        }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.in_frame && !self.begin()? {
                return Ok(0);
            }
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if self.decoder.is_finished() {
                self.end()?;
            } else {
                let one = BlockDecodingStrategy::UptoBlocks(1);
                self.decoder.decode_blocks(&mut self.input, one).map_err(damaged)?;
            }
        }
    }
}

fn damaged(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn read(input: Vec<u8>) -> io::Result<Vec<u8>> {
        let mut read = Vec::new();
        plain(Cursor::new(input), 4096)?.read_to_end(&mut read)?;
        Ok(read)
    }

    fn gzip(text: &str) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    fn zstandard(text: &str) -> Vec<u8> {
        ruzstd::encoding::compress_to_vec(text.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest)
    }

    #[test]
    fn plain_bytes_stay_as_they_are() {
        for text in ["", "{", "{}\n", "(", "(\u{b5}", "P*M", "\u{fef}", "Привет"] {
            assert_eq!(read(text.into()).unwrap(), text.as_bytes(), "{text}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_first_line() {
        assert_eq!(read("\u{feff}{}\n\u{feff}".into()).unwrap(), "{}\n\u{feff}".as_bytes());
    }

    #[test]
    fn archives_may_be_joined() {
        let text = "line\n".repeat(100_000);
        for compress in [gzip, zstandard] {
            assert_eq!(
                read([compress("a\n"), compress(&text)].concat()).unwrap(),
                ("a\n".to_owned() + &text).as_bytes()
            );
            assert_eq!(read(compress("")).unwrap(), b"");
        }
        let skipped = [&[0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
        assert_eq!(read([skipped.clone(), zstandard("a"), skipped, zstandard("b")].concat()).unwrap(), b"ab");
    }

    #[test]
    fn a_damaged_archive_is_an_error() {
        for compress in [gzip, zstandard] {
            let whole = compress(&"line\n".repeat(1000));
            assert!(read(whole[..whole.len() - 6].to_vec()).is_err());
            assert!(read([whole, b"garbage".to_vec()].concat()).is_err());
        }
    }
}
