package vn.kycuong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which package may know which. */
@AnalyzeClasses(packages = "vn.kycuong", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule a_package_knows_only_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("record")
            .definedBy("vn.kycuong.record..")
            .layer("law")
            .definedBy("vn.kycuong.law..")
            .layer("fact")
            .definedBy("vn.kycuong.fact..")
            .layer("outcome")
            .definedBy("vn.kycuong.outcome..")
            .layer("safeguard")
            .definedBy("vn.kycuong.safeguard..")
            .layer("fault")
            .definedBy("vn.kycuong.fault..")
            .layer("pack")
            .definedBy("vn.kycuong.pack..")
            .layer("engine")
            .definedBy("vn.kycuong")
            .layer("whatif")
            .definedBy("vn.kycuong.whatif..")
            .layer("intake")
            .definedBy("vn.kycuong.intake..")
            .layer("result")
            .definedBy("vn.kycuong.result..")
            .whereLayer("record")
            .mayNotAccessAnyLayer()
            .whereLayer("fault")
            .mayNotAccessAnyLayer()
            .whereLayer("law")
            .mayOnlyAccessLayers("record")
            .whereLayer("fact")
            .mayOnlyAccessLayers("law", "record")
            .whereLayer("outcome")
            .mayOnlyAccessLayers("fact", "law", "record")
            .whereLayer("safeguard")
            .mayOnlyAccessLayers("outcome", "fact", "law", "record")
            .whereLayer("pack")
            .mayOnlyAccessLayers("fault", "outcome", "fact", "law", "record")
            .whereLayer("engine")
            .mayOnlyAccessLayers("pack", "safeguard", "outcome", "fact", "law", "record")
            .whereLayer("whatif")
            .mayOnlyAccessLayers("engine", "pack", "outcome", "law", "record")
            .whereLayer("intake")
            .mayOnlyAccessLayers("fault", "law", "record")
            .whereLayer("result")
            .mayOnlyAccessLayers("intake", "pack", "outcome", "law", "record", "fault")
            .because("records and law are read without knowing what is made of them, and an engine without knowing "
                    + "where its records come from or how its results are written");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_a_ring = slices().assignedFrom(new Packages())
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package, and cannot be read one after the other");

    @ArchTest
    static final ArchRule only_packs_know_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kycuong.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the rule engine can then be replaced, and due process cannot be switched off by a rule");

    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "the packages";
        }
    }
}
