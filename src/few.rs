//! A list that stays off the heap while it is short.

use std::ops::{Deref, DerefMut, Range};

use arrayvec::{ArrayVec, CapacityError};

/// A vector with room for `INLINE` elements inside; four hold the codes of all but the strangest bodies. (`smallvec` 1
/// is invariant over the lifetime of its elements, which would put a second lifetime into every type that borrows a
/// parsed error.)
#[derive(Debug, Clone)]
pub(crate) enum Few<T, const INLINE: usize = 4> {
    Inline(ArrayVec<T, INLINE>),
    Heap(Vec<T>),
}

impl<T, const INLINE: usize> Few<T, INLINE> {
    /// No value is handed to what is seldom done: it would have to be in memory for that, always.
    #[inline(always)]
    pub(crate) fn push(&mut self, value: T) {
        if let Self::Inline(inline) = self
            && inline.is_full()
        {
            self.move_to_heap();
        }
        match self {
            Self::Inline(inline) => drop(inline.try_push(value)),
            Self::Heap(heap) => heap.push(value),
        }
    }

    /// Adds `value` at `index`, if that is the end and there is room inside.
    #[inline(always)]
    pub(crate) fn try_push_at(&mut self, index: usize, value: T) -> Result<(), T> {
        match self {
            Self::Inline(inline) if inline.len() == index => inline.try_push(value).map_err(CapacityError::element),
            _ => Err(value),
        }
    }

    /// Inserts at `index`, or at the end where the list is shorter.
    #[cold]
    pub(crate) fn insert(&mut self, index: usize, value: T) {
        self.push(value);
        if let Some(from_there) = self.get_mut(index..) {
            from_there.rotate_right(1);
        }
    }

    /// Makes a list that has become too long to stay inside one on the heap.
    #[cold]
    fn move_to_heap(&mut self) {
        if let Self::Inline(inline) = self {
            *self = Self::Heap(inline.drain(..).collect());
        }
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        match self {
            Self::Inline(inline) => inline.truncate(length),
            Self::Heap(heap) => heap.truncate(length),
        }
    }

    /// Removes the elements of `range` that are there.
    pub(crate) fn remove_range(&mut self, range: Range<usize>) {
        let end = range.end.min(self.len());
        let start = range.start.min(end);
        match self {
            Self::Inline(inline) => drop(inline.drain(start..end)),
            Self::Heap(heap) => drop(heap.drain(start..end)),
        }
    }
}

impl<T, const INLINE: usize> Default for Few<T, INLINE> {
    fn default() -> Self {
        Self::Inline(ArrayVec::new())
    }
}

impl<T, const INLINE: usize> Deref for Few<T, INLINE> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Inline(inline) => inline,
            Self::Heap(heap) => heap,
        }
    }
}

impl<T, const INLINE: usize> DerefMut for Few<T, INLINE> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::Inline(inline) => inline,
            Self::Heap(heap) => heap,
        }
    }
}

impl<T: PartialEq, const INLINE: usize> PartialEq for Few<T, INLINE> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq, const INLINE: usize> Eq for Few<T, INLINE> {}

impl<T, const INLINE: usize> Extend<T> for Few<T, INLINE> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        values.into_iter().for_each(|value| self.push(value));
    }
}

impl<T, const INLINE: usize> FromIterator<T> for Few<T, INLINE> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut few = Self::default();
        few.extend(values);
        few
    }
}
