package vn.kycuong.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files of a folder side by side, and long ones slice by slice. */
final class Reading {

    /** Bytes that are worth a task of their own. */
    static final long SLICE = 8 << 20;

    private final ExecutorService readers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    private final long slice;

    private Reading(long slice) {
        this.slice = slice;
    }

    /** Reads all files into their tables, in slices of a size. The first in order that cannot be used is told. */
    static void readAll(List<CsvFile> files, long slice) throws IOException, UnusableRecordsException {
        Reading reading = new Reading(slice);
        try {
            List<List<Future<RowPart>>> parts = new ArrayList<>();
            for (CsvFile file : files) {
                parts.add(reading.submit(file));
            }
            for (int i = 0; i < files.size(); i++) {
                files.get(i).table().adopt(join(files.get(i), parts.get(i)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of records was interrupted.", e);
        } finally {
            reading.readers.shutdownNow();
        }
    }

    private List<Future<RowPart>> submit(CsvFile file) throws IOException {
        List<Future<RowPart>> parts = new ArrayList<>();
        for (Slice next : file.slices(slice)) {
            parts.add(readers.submit(() -> file.read(next)));
        }
        return parts;
    }

    private static List<RowPart> join(CsvFile file, List<Future<RowPart>> futures)
            throws IOException, UnusableRecordsException, InterruptedException {
        List<RowPart> parts = new ArrayList<>();
        for (Future<RowPart> future : futures) {
            try {
                parts.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UnusableRecordsException) {
                    // A quoted cell may go over the end of a slice: only the whole file can tell.
                    return List.of(file.read(file.whole()));
                }
                throw new IllegalStateException("A file of records could not be read.", e.getCause());
            }
        }
        return parts;
    }
}
