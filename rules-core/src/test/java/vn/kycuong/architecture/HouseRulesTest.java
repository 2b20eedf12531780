package vn.kycuong.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationWriter;

/** How classes are written, as far as a machine can tell. */
@AnalyzeClasses(packages = "vn.kycuong", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final int FEWEST_CLASSES = 250;
    private static final Set<String> PACKAGES = Set.of(
            "vn.kycuong",
            "vn.kycuong.fact",
            "vn.kycuong.fault",
            "vn.kycuong.intake",
            "vn.kycuong.law",
            "vn.kycuong.outcome",
            "vn.kycuong.pack",
            "vn.kycuong.record",
            "vn.kycuong.result",
            "vn.kycuong.safeguard",
            "vn.kycuong.whatif");

    @ArchTest
    static void the_scan_sees_the_whole_library(JavaClasses scanned) {
        assertThat(scanned.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
        assertThat(scanned.contain(DecisionEngine.class)).isTrue();
        assertThat(scanned.contain(PolicyPack.class)).isTrue();
        assertThat(scanned.contain(RecordFolder.class)).isTrue();
        assertThat(scanned.contain(EvaluationWriter.class)).isTrue();
        assertThat(scanned).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    @ArchTest
    static void every_package_says_what_it_is_and_where_null_may_be(JavaClasses scanned) {
        List<JavaPackage> packages =
                new ArrayList<>(scanned.getPackage("vn.kycuong").getSubpackagesInTree());
        packages.add(scanned.getPackage("vn.kycuong"));
        assertThat(packages).extracting(JavaPackage::getName).containsExactlyInAnyOrderElementsOf(PACKAGES);
        assertThat(packages)
                .as("packages without @NullMarked, where a null would pass unseen")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .and(new DescribedPredicate<JavaField>("are written by hand") {
                @Override
                public boolean test(JavaField field) {
                    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                }
            })
            .should(beFinal())
            .andShould(notHoldWhatChanges())
            .because("two packs, two engines and two tests live side by side in one program");

    @ArchTest
    static final ArchRule nobody_asks_what_day_it_is = noClasses()
            .should()
            .callCodeUnitWhere(asksForTheTime())
            .because("the same records, period and pack give the same evaluation on every day: dates are arguments");

    @ArchTest
    static final ArchRule nobody_throws_dice = noClasses()
            .should()
            .callCodeUnitWhere(throwsDice())
            .because("the same records, period and pack give the same evaluation every time");

    @ArchTest
    static final ArchRule nobody_writes_to_the_console =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                    "the program that embeds the library says where its words go");

    @ArchTest
    static final ArchRule nobody_logs_past_the_facade =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
                    "the program that embeds the library chooses how it logs");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .because("such a name fits every class, so that everything ends up there");

    @ArchTest
    static final ArchRule packages_are_named_after_what_they_are_about = noClasses()
            .should()
            .resideInAnyPackage(
                    "..internal..", "..impl..", "..util..", "..common..", "..model..", "..dto..", "..service..")
            .because("a package is named after its subject, and hides what is not public by itself");

    private static ArchCondition<JavaField> notHoldWhatChanges() {
        return new ArchCondition<>("not hold what changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean changes = (type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE))
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || (type.getPackageName().equals("java.util") && !type.isInterface());
                if (changes) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type.getName()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> asksForTheTime() {
        return calls(
                "the time is asked for",
                target -> (target.getOwner().getPackageName().startsWith("java.time")
                                && target.getName().equals("now"))
                        || (target.getOwner().isEquivalentTo(System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()))
                        || (target.getOwner().isEquivalentTo(Clock.class)
                                && target.getName().startsWith("system"))
                        || (target.getOwner().isEquivalentTo(Date.class) && hasNoArguments(target)));
    }

    private static DescribedPredicate<JavaCall<?>> throwsDice() {
        return calls(
                "dice are thrown",
                target -> (target.getOwner().isEquivalentTo(Random.class) && hasNoArguments(target))
                        || (target.getOwner().isEquivalentTo(Math.class)
                                && target.getName().equals("random"))
                        || target.getOwner().isEquivalentTo(SecureRandom.class)
                        || target.getOwner().isEquivalentTo(ThreadLocalRandom.class)
                        || (target.getOwner().isEquivalentTo(Collections.class)
                                && target.getName().equals("shuffle")));
    }

    private static boolean hasNoArguments(CodeUnitCallTarget target) {
        return target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> calls(String description, Predicate<CodeUnitCallTarget> sought) {
        return new DescribedPredicate<>(description) {
            @Override
            public boolean test(JavaCall<?> call) {
                return sought.test((CodeUnitCallTarget) call.getTarget());
            }
        };
    }
}
