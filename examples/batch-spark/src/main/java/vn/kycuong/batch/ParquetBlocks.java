package vn.kycuong.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.kycuong.batch.Inventory.Source;
import vn.kycuong.record.RecordFile;

/** Reads record files that are Parquet: a file, or a folder of part files. A cell is the text that its value prints as. */
final class ParquetBlocks {

    private static final int ROWS_PER_BLOCK = 200_000;

    private final JavaSparkContext spark;

    ParquetBlocks(JavaSparkContext spark) {
        this.spark = spark;
    }

    private SparkSession session() {
        return SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
    }

    List<String> columns(String path) {
        return Arrays.asList(session().read().parquet(path).columns());
    }

    JavaRDD<ScannedBlock> read(RecordFile file, Source source, Collection<String> obligations) {
        String path = source.entry().path();
        List<Column> cells = new ArrayList<>();
        for (String name : columns(path)) {
            cells.add(functions.col("`" + name.replace("`", "``") + "`").cast("string"));
        }
        int width = cells.size();
        byte[] header = source.header();
        cells.add(functions.col("_metadata.file_path"));
        cells.add(functions.col("_metadata.row_index"));
        return session()
                .read()
                .parquet(path)
                .select(cells.toArray(Column[]::new))
                .toJavaRDD()
                .mapPartitions(rows -> new BlocksOfRows(rows, file, header, width, ROWS_PER_BLOCK, obligations));
    }
}
