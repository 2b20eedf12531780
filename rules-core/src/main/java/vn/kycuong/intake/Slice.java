package vn.kycuong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * A slice of a file that ends with a line, so that slices can be read side by side.
 *
 * @param start the first byte
 * @param end the byte after the last
 */
record Slice(long start, long end) {

    private static final int BUFFER = 1 << 16;

    /** Cuts a file behind lines into slices of a size or a little more. */
    static List<Slice> of(FileChannel file, long start, long size) throws IOException {
        List<Slice> slices = new ArrayList<>();
        long end = file.size();
        long from = start;
        while (from < end) {
            long to = from + size < end ? afterNextLine(file, from + size) : end;
            slices.add(new Slice(from, to));
            from = to;
        }
        return slices;
    }

    private static long afterNextLine(FileChannel file, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = position;
        while (file.read(buffer.clear(), at) > 0) {
            for (int i = 0; i < buffer.position(); i++) {
                if (buffer.get(i) == '\n') {
                    return at + i + 1;
                }
            }
            at += buffer.position();
        }
        return file.size();
    }

    /** The bytes of the slice. */
    InputStream open(FileChannel file) {
        return new InputStream() {
            private long position = start;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int wanted = (int) Math.min(length, end - position);
                if (wanted <= 0) {
                    return length == 0 ? 0 : -1;
                }
                int read = file.read(ByteBuffer.wrap(into, offset, wanted), position);
                position += Math.max(0, read);
                return read;
            }
        };
    }
}
