package vn.kycuong.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;

/** Drools as one starts with it: one rule file, every fact of every unit in one session. */
final class NaiveDrools implements Peer {

    private final WorkCalendar calendar = Population.calendar();
    private final KieBase base = build();

    private static KieBase build() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.kycuong.benchmarks", "naive", "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        sources.write(
                "src/main/resources/naive.drl",
                services.getResources().newClassPathResource("vn/kycuong/benchmarks/peer/naive.drl"));
        KieBuilder builder = services.newKieBuilder(sources, NaiveDrools.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release, NaiveDrools.class.getClassLoader())
                .getKieBase();
    }

    @Override
    public List<Answer> answer(List<UnitRecords> units) {
        KieSession session = base.newKieSession();
        try {
            for (UnitRecords unit : units) {
                unit.rows(Officer.class).forEach(officer -> session.insert(new Tally(officer)));
                HandledDossier.of(unit, calendar, session::insert);
            }
            session.fireAllRules();
            List<FigureValue> figures = new ArrayList<>();
            session.getObjects(FigureValue.class::isInstance).forEach(figure -> figures.add((FigureValue) figure));
            return FigureValue.answers(figures);
        } finally {
            session.dispose();
        }
    }
}
