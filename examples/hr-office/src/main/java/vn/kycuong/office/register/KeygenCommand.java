package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.DurableFile;

/** {@code kycuong register keygen}: a new key for checkpoints. Never writes over a key. */
@Command(name = "keygen", mixinStandardHelpOptions = true)
final class KeygenCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "register.key_file")
    private Path file = Path.of("");

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws Exception {
        Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
        if (Files.exists(publicFile)) {
            throw new UnusableFileException("register.key_exists", publicFile);
        }
        SigningKey key = SigningKey.generate();
        String publicBlock = Pem.write(VerifyingKey.BLOCK, key.publicKey().key().getEncoded());
        String privateBlock = Pem.write(SigningKey.BLOCK, key.privateKey().getEncoded());
        create(file, privateBlock + publicBlock, ownerOnly());
        create(publicFile, publicBlock);
        answer.say("register.key_made", file, publicFile, key.publicKey().digest());
        return 0;
    }

    private static void create(Path file, String text, FileAttribute<?>... attributes)
            throws IOException, UnusableFileException {
        try {
            Files.createFile(file, attributes);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableFileException("register.key_exists", file);
        }
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
        DurableFile.force(file);
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
