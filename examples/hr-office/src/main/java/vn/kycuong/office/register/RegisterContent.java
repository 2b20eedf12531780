package vn.kycuong.office.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The content of the files of a register at one moment.
 *
 * @param lines the lines that are ended
 * @param tail what stands after the last line end
 * @param headFile the content of the head file; empty if there is none
 * @param checkpointFile the content of the file of checkpoints; empty if there is none
 */
record RegisterContent(List<byte[]> lines, byte[] tail, Optional<byte[]> headFile, byte[] checkpointFile) {

    /** The head, if its file is whole. */
    Optional<Head> head() {
        return headFile.filter(file -> file.length > 0 && file[file.length - 1] == '\n')
                .flatMap(file -> Head.read(Arrays.copyOf(file, file.length - 1)));
    }

    /** The entry of each line; empty for a line that is none. */
    List<Optional<RegisterEntry>> entries() {
        return lines.stream().map(RegisterEntry::read).toList();
    }

    /** Whether nobody has ever written to the register. */
    boolean isNew() {
        return headFile.isEmpty() && lines.isEmpty() && tail.length == 0;
    }
}
