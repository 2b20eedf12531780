package vn.kycuong.batch;

import java.io.Serializable;
import java.util.Comparator;
import vn.kycuong.intake.RowBlock;

/**
 * Rows of one block on their way to a part.
 *
 * @param from the block that they come from
 * @param own whether the part gives account of them; else they are there for others to refer to
 * @param rows the rows; their lines are those of the file
 */
record Delivery(BlockId from, boolean own, RowBlock rows) implements Serializable {

    static final Comparator<Delivery> ORDER =
            Comparator.comparing(Delivery::from).thenComparing(Delivery::own);
}
