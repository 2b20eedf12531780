package vn.kycuong.pack;

import java.util.Optional;
import java.util.Set;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.BasisRow;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.FigureId.FigureDefinition.NumberKind;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Threshold;

/** Everything that a table refers to stands in another: provisions, obligations, figures and regimes. */
final class ReferenceChecks {

    private final Policy policy;
    private final Faults faults;
    private final Register provisions;
    private final Register obligations;
    private final Register figures;
    private final Register regimes;

    ReferenceChecks(Policy policy, Faults faults) {
        this.policy = policy;
        this.faults = faults;
        provisions = Registers.provisions(policy);
        obligations = Registers.obligations(policy);
        figures = Registers.figures(policy);
        regimes = Registers.regimes(policy);
    }

    void run() {
        policy.obligations().forEach(row -> cited(row.provision(), row.row()));
        policy.parameters().forEach(row -> cited(row.provision(), row.row()));
        policy.basis().forEach(this::basis);
        policy.figures().forEach(row -> obligations.require(row.id().obligation(), row.row(), "obligation", faults));
        policy.thresholds().forEach(this::threshold);
        policy.circumstances().forEach(row -> known(row.regimes(), row.row()));
        discipline(policy.discipline());
    }

    private void discipline(DisciplineLaw law) {
        law.regimes().forEach(this::regime);
        law.ladders().forEach(row -> discipline(row.regimes(), row.provision(), row.row()));
        law.forms().forEach(row -> discipline(row.regimes(), row.provision(), row.row()));
        law.repeats().forEach(row -> discipline(row.regimes(), row.provision(), row.row()));
    }

    private void discipline(Set<String> cell, String provision, TableRow row) {
        known(cell, row);
        cited(provision, row);
    }

    private void regime(Regime row) {
        row.provisions().forEach(provision -> cited(provision, row.row()));
        if (row.unreadTransitionFrom() != null) {
            regimes.require(row.unreadTransitionFrom(), row.row(), "unread_transition_from", faults);
        }
    }

    private void known(Set<String> cell, TableRow row) {
        cell.forEach(regime -> regimes.require(regime, row, "regime", faults));
    }

    private void cited(String citation, TableRow row) {
        String id = Provision.idIn(citation);
        if (provisions.lacks(id, faults)) {
            faults.tell(row, "provision", citation, Kind.UNKNOWN_PROVISION, provisions.nearest(id));
        }
    }

    private void basis(BasisRow row) {
        cited(row.provision(), row.row());
        row.obligations().stream()
                .filter(id -> !id.equals(DisciplineLaw.OPEN_VIOLATIONS.obligation()))
                .forEach(id -> obligations.require(id, row.row(), "obligation", faults));
        known(row.regimes(), row.row());
    }

    private void threshold(Threshold row) {
        cited(row.provision(), row.row());
        figures.require(row.figure().toString(), row.row(), "figure", faults);
        if (row.minSample() > 0 && isCount(row.figure())) {
            faults.tell(row.row(), "min_sample", Integer.toString(row.minSample()), Kind.NOT_A_PERCENT);
        }
        if (row.minPercent() != null && lacksBase(row.figure())) {
            faults.tell(row.row(), "min_percent", row.minPercent().toPlainString(), Kind.NO_BASE);
        }
    }

    private boolean isCount(FigureId figure) {
        return kind(figure).filter(kind -> kind != NumberKind.PERCENT).isPresent();
    }

    private boolean lacksBase(FigureId figure) {
        return kind(figure).filter(kind -> kind != NumberKind.COUNT_OF_HANDLED).isPresent();
    }

    private Optional<NumberKind> kind(FigureId figure) {
        return policy.figures().stream()
                .filter(definition -> definition.id().equals(figure))
                .map(FigureDefinition::kind)
                .findFirst();
    }
}
