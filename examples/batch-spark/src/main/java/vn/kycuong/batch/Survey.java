package vn.kycuong.batch;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.intake.RowTrace;

/**
 * What the driver is told of a block.
 *
 * @param id where it stands
 * @param failed why it could not be read, or null
 * @param lines the lines that it holds
 * @param faults what is wrong with rows that do not read well; lines count from 1 behind its header
 * @param links pairs of hashes: of a row, and of another that it names
 * @param trace what it tells of its file as a whole
 */
record Survey(BlockId id, @Nullable Fault failed, int lines, List<Fault> faults, long[] links, RowTrace trace)
        implements Serializable {

    static Survey of(ScannedBlock block, People people, UnitCounts rowsOfUnits) {
        Optional<Fault> failure = block.failure();
        if (failure.isPresent()) {
            return new Survey(
                    block.id(),
                    failure.get(),
                    0,
                    List.of(),
                    new long[0],
                    new RowTrace(block.id().file(), 0, 0, 0, List.of()));
        }
        RowBlock rows = block.rows();
        RowIds ids = new RowIds(people);
        long[] counts = new long[people.units().size()];
        long[] links = new long[16];
        int linked = 0;
        for (int row = 0; row < rows.size(); row++) {
            ids.of(rows, row);
            for (int i = 0; i < ids.unitCount(); i++) {
                counts[ids.unit(i)]++;
            }
            for (long target : ids.targetCount() == 0 ? new long[0] : ids.targets()) {
                links = linked == links.length ? Arrays.copyOf(links, 2 * linked) : links;
                links[linked++] = block.keys()[row];
                links[linked++] = target;
            }
        }
        rowsOfUnits.add(counts);
        return new Survey(block.id(), null, block.lines(), rows.faults(), Arrays.copyOf(links, linked), rows.trace());
    }
}
