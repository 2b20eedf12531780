package vn.kycuong.pack;

import java.util.List;
import java.util.function.Function;

/**
 * The tables of a pack.
 *
 * @param files its files
 * @param faults takes what is wrong with them
 */
record Tables(PackFiles files, Faults faults) {

    /**
     * Reads a table whole.
     *
     * @param name the name of the table
     * @param header every column that the table must have, separated by commas; their order does not matter
     * @param read makes a value of a row; what it finds wrong it tells the row
     */
    <T> List<T> read(String name, String header, Function<TableCells, T> read) {
        return new TableReader(files, "tables/" + name + ".csv", faults).rows(List.of(header.split(",")), read);
    }
}
