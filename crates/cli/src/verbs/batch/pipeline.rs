//! Chunks through workers and back into their order.

mod budget;

use std::io::{self, BufRead};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;

use self::budget::Budget;
use super::chunks::{Chunk, Chunks};
use super::plan::Plan;
use super::tally::Tally;
use super::worker::{Answered, Worker};
use crate::failure::Failure;
use crate::voice::Sentence;

/// More workers than this have nothing to do: one reads and one writes.
const MAX_WORKERS: usize = 32;
/// Chunks between reading and writing, at most; with their answers some 300 KiB each.
const MAX_CHUNKS: usize = 48;
/// Larger chunks, which are single long lines, are answered by the thread that reads them: memory that many threads
/// free in turn is kept for each of them by the allocator.
const MAX_GIVEN: usize = 512 * 1024;

/// What was answered, in the order of the input, or why no more can be read.
pub(super) type Next = io::Result<Answered>;

/// Answers all of `input` with so many threads; `write` gets the answers in the order of the input.
///
/// # Errors
///
/// Those of `write`, which are the end of it, and threads that cannot be started.
pub(super) fn run(
    plan: Arc<Plan>,
    input: Box<dyn BufRead + Send>,
    threads: usize,
    mut write: impl FnMut(Next) -> Result<(), Failure>,
) -> Result<Tally, Failure> {
    let all = Arc::new(Mutex::new(Tally::default()));
    let workers = threads.min(MAX_WORKERS);
    let worker = || Worker::new(Arc::clone(&plan), Arc::clone(&all));
    let chunks = Chunks::new(input);
    if workers < 2 {
        run_here(worker(), chunks, &mut write)?;
    } else {
        let reader = Reader { chunks, worker: worker() };
        run_there((0..workers).map(|_| worker()), reader, &mut write).map_err(not_started)??;
    }
    Ok(all.lock().map(|mut all| std::mem::take(&mut *all)).unwrap_or_default())
}

fn not_started(error: io::Error) -> Failure {
    Sentence::new("cli-threads-failed").because(&error).into()
}

type Write<'w> = &'w mut dyn FnMut(Next) -> Result<(), Failure>;

fn run_here(mut worker: Worker, mut chunks: Chunks<Box<dyn BufRead + Send>>, write: Write<'_>) -> Result<(), Failure> {
    loop {
        match chunks.next() {
            Ok(Some(chunk)) => write(Ok(worker.answer(&chunk)))?,
            Ok(None) => break,
            Err(error) => write(Err(error))?,
        }
    }
    worker.settle();
    Ok(())
}

/// A chunk on its way to a worker, and where its answer is waited for.
type Job = (Chunk, SyncSender<Answered>);
/// An answer that is worked at, and how much memory its chunk takes.
type Waiting = io::Result<(Receiver<Answered>, usize)>;

/// The first error is that of a thread that could not be started.
fn run_there(
    workers: impl ExactSizeIterator<Item = Worker>,
    reader: Reader,
    write: Write<'_>,
) -> io::Result<Result<(), Failure>> {
    let capacity = (2 * workers.len()).min(MAX_CHUNKS);
    let (give_job, jobs) = mpsc::sync_channel::<Job>(capacity);
    let (announce, announced) = mpsc::sync_channel::<Waiting>(capacity);
    let (jobs, budget) = (Arc::new(Mutex::new(jobs)), Arc::new(Budget::default()));
    let mut handles = Vec::new();
    for worker in workers {
        let jobs = Arc::clone(&jobs);
        handles.push(thread::Builder::new().spawn(move || work(worker, &jobs))?);
    }
    let reading = Arc::clone(&budget);
    // Nobody waits for this one: it may be waiting for input itself when nobody wants any more output.
    thread::Builder::new().spawn(move || reader.read(&reading, &give_job, &announce))?;
    while let Ok(waiting) = announced.recv() {
        let next = waiting.map(|(answer, size)| (answer.recv().unwrap_or_default(), size));
        let size = next.as_ref().map_or(0, |(_, size)| *size);
        if let Err(failure) = write(next.map(|(answered, _)| answered)) {
            return Ok(Err(failure));
        }
        budget.give_back(size);
    }
    for handle in handles {
        // A worker does not panic.
        let _ = handle.join();
    }
    Ok(Ok(()))
}

/// Reads chunks, and answers the largest ones itself.
struct Reader {
    chunks: Chunks<Box<dyn BufRead + Send>>,
    worker: Worker,
}

impl Reader {
    /// Reads until the end, or until nobody listens any more.
    fn read(mut self, budget: &Budget, give_job: &SyncSender<Job>, announce: &SyncSender<Waiting>) {
        let mut goes_on = true;
        while goes_on {
            goes_on = match self.chunks.next() {
                Ok(Some(chunk)) => {
                    let (answer, answered) = mpsc::sync_channel(1);
                    let size = budget.take(chunk.size());
                    self.give((chunk, answer), give_job) && announce.send(Ok((answered, size))).is_ok()
                }
                Ok(None) => false,
                Err(error) => {
                    // Nobody is there to be told if this fails.
                    let _ = announce.send(Err(error));
                    false
                }
            };
        }
        self.worker.settle();
    }

    fn give(&mut self, (chunk, answer): Job, give_job: &SyncSender<Job>) -> bool {
        if chunk.size() > MAX_GIVEN {
            answer.send(self.worker.answer(&chunk)).is_ok()
        } else {
            give_job.send((chunk, answer)).is_ok()
        }
    }
}

fn work(mut worker: Worker, jobs: &Mutex<Receiver<Job>>) {
    // The lock is held while waiting: the others would have to wait as well.
    while let Some((chunk, answer)) = jobs.lock().ok().and_then(|jobs| jobs.recv().ok()) {
        // Nobody waits for an answer once writing has failed.
        let _ = answer.send(worker.answer(&chunk));
    }
    worker.settle();
}
