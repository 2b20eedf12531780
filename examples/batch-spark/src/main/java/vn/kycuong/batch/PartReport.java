package vn.kycuong.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.RecordFile;

/**
 * What a part says of itself when it is done. Once it is written the part is not done again.
 *
 * @param accepted how many rows it has accepted, of each file
 * @param rejected what is wrong with those that it has not
 * @param unitDigests the digests of its units
 * @param subjects the lines that it has written
 */
record PartReport(Map<RecordFile, Integer> accepted, List<Fault> rejected, byte[][] unitDigests, int subjects)
        implements Serializable {

    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("vn.kycuong.**;java.util.*;java.lang.*;!*");

    void write(OutputStream out) throws IOException {
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(this);
        }
    }

    static PartReport read(InputStream in) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(in)) {
            objects.setObjectInputFilter(OURS);
            return (PartReport) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
