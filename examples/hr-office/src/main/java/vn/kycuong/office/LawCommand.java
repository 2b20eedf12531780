package vn.kycuong.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kycuong.office.LawAnswer.Asked;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** {@code kycuong law}: the discipline tables, as a person would ask them. */
@Command(name = "law", mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    @Option(names = "--category", required = true, descriptionKey = "law.category")
    private Category category = Category.CIVIL_SERVANT;

    @Option(names = "--post", descriptionKey = "law.post")
    private Post post = Post.NONE;

    @Option(names = "--act", descriptionKey = "law.act")
    private Act act = Act.SHIRKING;

    @Option(names = "--severity", required = true, descriptionKey = "law.severity")
    private Severity severity = Severity.LESS_SERIOUS;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "law.on")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--policy", paramLabel = "PACK", descriptionKey = "evaluate.policy")
    private @Nullable Path policy;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PolicyPack pack = policy == null ? PolicyPack.bundled() : PolicyPack.open(policy);
        if (spec != null) {
            Asked asked = new Asked(category, post, act, severity, day);
            new LawAnswer(pack, asked, language.language(), spec.commandLine().getOut()).print();
        }
        return 0;
    }
}
