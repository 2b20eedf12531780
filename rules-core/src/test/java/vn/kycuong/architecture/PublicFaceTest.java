package vn.kycuong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What an embedder sees of the library. */
@AnalyzeClasses(packages = "vn.kycuong", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicFaceTest {

    @ArchTest
    static final ArchRule public_classes_are_closed = classes()
            .that()
            .arePublic()
            .and(areWrittenByHand())
            .should(beClosed())
            .because("what is not made to be extended breaks when it is");

    @ArchTest
    static final ArchRule embedders_never_see_the_rule_engine = all(new AbstractClassesTransformer<JavaCodeUnit>(
                    "what embedders can call") {
                @Override
                public Iterable<JavaCodeUnit> doTransform(JavaClasses scanned) {
                    return scanned.stream()
                            .filter(PublicFaceTest::isVisible)
                            .flatMap(type -> type.getCodeUnits().stream())
                            .filter(unit -> isOpen(unit.getModifiers()))
                            .toList();
                }
            })
            .should(notName("org.kie", "org.drools"))
            .because("an embedder would have to change with every version of the rule engine");

    private static boolean isVisible(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(PublicFaceTest::isVisible).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> notName(String... prefixes) {
        return new ArchCondition<>("not name a type of the rule engine") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                        .forEach(name -> events.add(SimpleConditionEvent.violated(unit, unit + " names " + name)));
            }
        };
    }

    /** The builder of a record is generated beside it. */
    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return new DescribedPredicate<>("are written by hand") {
            @Override
            public boolean test(JavaClass type) {
                String built = type.getSimpleName().replaceAll("Builder$", "");
                return type.getPackage().getClasses().stream()
                        .noneMatch(other ->
                                other.isRecord() && other.getSimpleName().equals(built) && !other.equals(type));
            }
        };
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, records, interfaces, enums or sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isRecord()
                        || type.isInterface()
                        || type.isEnum()
                        || type.reflect().isSealed();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
                }
            }
        };
    }
}
