package vn.kycuong.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import vn.kycuong.batch.Inventory.Source;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;
import vn.kycuong.record.RecordFile;

/** Reads record files slice by slice on all machines. */
final class Scan {

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;
    private final ParquetBlocks parquet;
    private final Inventory inventory;
    private final List<String> obligations;
    private final long sliceBytes;
    /** Files in which a slice was cut within a cell: only the whole file can tell. */
    private final Set<RecordFile> whole = EnumSet.noneOf(RecordFile.class);

    Scan(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration,
            ParquetBlocks parquet,
            Inventory inventory,
            List<String> obligations,
            long sliceBytes) {
        this.spark = spark;
        this.configuration = configuration;
        this.parquet = parquet;
        this.inventory = inventory;
        this.obligations = obligations;
        this.sliceBytes = sliceBytes;
    }

    /** The blocks of some files, kept where they were read: they are asked for several times. */
    JavaRDD<ScannedBlock> of(Collection<RecordFile> files) {
        List<CsvSlice> slices = new ArrayList<>();
        JavaRDD<ScannedBlock> blocks = spark.emptyRDD();
        for (RecordFile file : files) {
            Source source = inventory.sources().get(file);
            if (source != null && source.entry().parquet()) {
                blocks = blocks.union(parquet.read(file, source, obligations));
            } else if (source != null) {
                long size = whole.contains(file) ? source.entry().bytes() + 1 : sliceBytes;
                slices.addAll(CsvSlice.of(file, source, size));
            }
        }
        Broadcast<SerializableConfiguration> hadoop = configuration;
        List<String> ids = obligations;
        JavaRDD<ScannedBlock> csv = slices.isEmpty()
                ? spark.emptyRDD()
                : spark.parallelize(slices, slices.size())
                        .map(slice -> slice.read(hadoop.value().value(), ids));
        return blocks.union(csv).persist(StorageLevel.MEMORY_AND_DISK());
    }

    /**
     * Looks at the slices that could not be read.
     *
     * @return whether the files must be read again, some of them whole
     * @throws UnusableCallException if a file cannot be used at all: the first in the order of the contract
     */
    boolean mustReadAgain(Map<BlockId, Fault> failures, Language language) throws UnusableCallException {
        for (Map.Entry<BlockId, Fault> failure : new TreeMap<>(failures).entrySet()) {
            RecordFile file = failure.getKey().file();
            if (whole.contains(file) || inventory.isParquet(file)) {
                throw new UnusableCallException(failure.getValue().message(language));
            }
        }
        failures.keySet().forEach(id -> whole.add(id.file()));
        return !failures.isEmpty();
    }
}
