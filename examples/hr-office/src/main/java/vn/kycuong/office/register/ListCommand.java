package vn.kycuong.office.register;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.kycuong.office.Main;

/** {@code kycuong register list}: the entries of a register, a line each. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "register.folder")
    private Path folder = Path.of("");

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws Exception {
        ChainCheck.Outcome chain = ChainCheck.of(new Register(folder).read());
        for (RegisterEntry entry : chain.entries().values()) {
            answer.out()
                    .printf(Locale.ROOT, "%6d  %s  %s  %s%n", entry.number(), entry.at(), entry.file(), entry.digest());
        }
        answer.say("register.entries", chain.entries().size());
        if (!chain.found().isEmpty()) {
            answer.warn("register.not_in_order", folder);
            return Main.DIFFERENT;
        }
        return 0;
    }
}
