//! From a message id to its slot: one table for all languages, built at load and only read afterwards.

use std::ops::Range;

use hashbrown::HashTable;

/// What a message is about: the part of its id before the first hyphen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Code,
    Status,
    Detail,
    Advice,
    /// A message of somebody else's, such as the labels of a command, under its whole id.
    Other,
}

impl Kind {
    /// Splits a message id into its kind and the name behind it.
    pub(crate) fn of_id(id: &str) -> (Self, &str) {
        let kinds =
            [("code-", Self::Code), ("status-", Self::Status), ("detail-", Self::Detail), ("advice-", Self::Advice)];
        let split = kinds.into_iter().find_map(|(prefix, kind)| Some((kind, id.strip_prefix(prefix)?)));
        split.unwrap_or((Self::Other, id))
    }
}

/// The number of a message, the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Slot(u32);

impl Slot {
    pub(crate) fn position(self) -> usize {
        self.0 as usize
    }
}

/// All message ids of a catalog. Names match without ASCII case, as codes do.
#[derive(Debug, Default)]
pub(crate) struct Index {
    table: HashTable<Slot>,
    keys: Vec<Key>,
    /// The names of all keys, one behind the other: close together they are soon found in a large catalog too.
    names: String,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    kind: Kind,
    /// Where its name begins and ends.
    start: u32,
    end: u32,
}

impl Index {
    /// The slot of `kind` and `name`, if any language has such a message.
    pub(crate) fn find(&self, kind: Kind, name: &[u8]) -> Option<Slot> {
        self.table.find(hash(kind, name), |slot| self.is_at(*slot, kind, name)).copied()
    }

    /// The slot of `kind` and `name`, made now if it is new.
    pub(crate) fn find_or_add(&mut self, kind: Kind, name: &str) -> Slot {
        if let Some(slot) = self.find(kind, name.as_bytes()) {
            return slot;
        }
        // More than 2^32 messages, or bytes of names, would not fit into memory.
        let position = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (slot, start) = (Slot(position(self.keys.len())), position(self.names.len()));
        self.names.push_str(name);
        self.keys.push(Key { kind, start, end: position(self.names.len()) });
        let (keys, names) = (&self.keys, &self.names);
        let hash_of = |slot: &Slot| keys.get(slot.position()).map_or(0, |key| hash(key.kind, key.name(names)));
        self.table.insert_unique(hash(kind, name.as_bytes()), slot, hash_of);
        slot
    }

    /// Every slot.
    pub(crate) fn slots(&self) -> impl Iterator<Item = Slot> {
        (0..).map(Slot).take(self.len())
    }

    /// Every slot of `kind` with its name, in the order the messages were first met.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (Slot, &str)> {
        let slots = (0u32..).map(Slot).zip(&self.keys);
        slots
            .filter(move |(_, key)| key.kind == kind)
            .map(|(slot, key)| (slot, self.names.get(key.range()).unwrap_or_default()))
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    fn is_at(&self, slot: Slot, kind: Kind, name: &[u8]) -> bool {
        self.keys.get(slot.position()).is_some_and(|key| {
            let known = key.name(&self.names);
            key.kind == kind && (known == name || is_in_other_case(known, name))
        })
    }
}

/// Nearly always a code is written as documented, and whole words are compared faster than letters.
#[cold]
fn is_in_other_case(known: &[u8], name: &[u8]) -> bool {
    known.eq_ignore_ascii_case(name)
}

impl Key {
    /// Its piece of `names`.
    #[inline]
    fn name(self, names: &str) -> &[u8] {
        names.as_bytes().get(self.range()).unwrap_or_default()
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A hash of `name` without ASCII case, eight bytes at a time.
///
/// Only names of the catalog are ever inserted, so a body can pick its codes as it likes: it can make a look-up miss,
/// not the table slow.
fn hash(kind: Kind, name: &[u8]) -> u64 {
    // An odd constant with its bits well spread (2^64 divided by the golden ratio).
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let start = (kind as u64 + 1).wrapping_mul(SPREAD) ^ name.len() as u64;
    // Setting bit 5 folds the case of letters; what else it folds only meets in the same bucket.
    let mix = |hash: u64, word: u64| {
        let mixed = (hash.rotate_left(29) ^ (word | 0x2020_2020_2020_2020)).wrapping_mul(SPREAD);
        mixed ^ (mixed >> 32)
    };
    match (name.first_chunk::<4>(), name.last_chunk::<4>(), name.last_chunk::<8>()) {
        (.., Some(last)) => {
            let (words, _) = name.as_chunks::<8>();
            let words = words.iter().map(|word| u64::from_le_bytes(*word));
            mix(words.fold(start, mix), u64::from_le_bytes(*last))
        }
        (Some(first), Some(last), None) => {
            let ends = u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
            mix(start, ends)
        }
        _ => mix(start, name.iter().fold(0, |word, &byte| word << 8 | u64::from(byte))),
    }
}
