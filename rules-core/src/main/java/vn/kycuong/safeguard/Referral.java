package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Regime;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef;

/**
 * The violations of an officer that are referred together, and the one form that follows: the heaviest, raised by a rung
 * where the law says so of several; none where any of several has none.
 */
final class Referral {

    private final Edition edition;
    private final Officer officer;
    private final List<Opinion> opinions;
    private final Map<RecordRef, Optional<LocalDate>> limitations;

    /** Takes at least one opinion, by key of their violations. */
    Referral(
            Edition edition, Officer officer, List<Opinion> opinions, Map<RecordRef, Optional<LocalDate>> limitations) {
        this.edition = edition;
        this.officer = officer;
        this.opinions = opinions;
        this.limitations = limitations;
    }

    /** The regime of the case that is considered last. */
    static Optional<Regime> regime(List<Opinion> opinions) {
        return opinions.stream()
                .max(Comparator.comparing(opinion -> opinion.fact().considered()))
                .flatMap(opinion -> Optional.ofNullable(opinion.regime()));
    }

    Set<Check> checks() {
        Set<Check> checks = EnumSet.of(Check.CHECK_LIMITATION);
        if (gap() != null) {
            checks.add(Check.STATUTORY_GAP);
        }
        if (opinions.stream().anyMatch(Opinion::comparesLaws)) {
            checks.add(Check.LEX_MITIOR);
        }
        if (opinions.stream().anyMatch(opinion -> opinion.ruling().unsure())) {
            checks.add(Check.VERIFY_PROVISION);
        }
        return checks;
    }

    FormsAllowed formsAllowed(boolean disciplinesSupplied) {
        LocalDate deadline =
                opinions.stream().map(this::deadline).min(LocalDate::compareTo).orElseThrow();
        Form form = form();
        return new FormsAllowed(
                regime(opinions).map(Regime::id).orElse(null),
                form,
                candidates(form),
                floor(),
                gap(),
                opinions.stream().map(this::ofViolation).toList(),
                deadline,
                ChronoUnit.DAYS.between(edition.day(), deadline),
                notes(disciplinesSupplied));
    }

    private @Nullable Gap gap() {
        return opinions.stream()
                .map(opinion -> opinion.ruling().gap())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Form form() {
        if (gap() != null) {
            return null;
        }
        Form heaviest =
                heaviest(opinions.stream().map(opinion -> opinion.ruling().form()));
        Optional<Regime> raising = regime(opinions).filter(Regime::severalRaise);
        return opinions.size() > 1 && heaviest != null && raising.isPresent()
                ? edition.policy()
                        .discipline()
                        .ladder(raising.get(), DisciplineRole.of(officer))
                        .above(heaviest)
                : heaviest;
    }

    private List<Form> candidates(@Nullable Form form) {
        if (form != null) {
            return List.of(form);
        }
        return opinions.size() == 1 ? opinions.get(0).candidates() : List.of();
    }

    private @Nullable Form floor() {
        return gap() == null
                ? null
                : heaviest(opinions.stream()
                        .map(Opinion::ruling)
                        .flatMap(ruling ->
                                Stream.of(Optional.ofNullable(ruling.form()), Optional.ofNullable(ruling.floor())))
                        .map(form -> form.orElse(null)));
    }

    private static @Nullable Form heaviest(Stream<@Nullable Form> forms) {
        return forms.filter(Objects::nonNull).max(Form::compareTo).orElse(null);
    }

    private OfViolation ofViolation(Opinion opinion) {
        RecordRef id = opinion.fact().ref();
        return new OfViolation(
                id,
                opinion.ruling().form(),
                opinion.ruling().gap(),
                opinion.ruling().basis(),
                limitations.getOrDefault(id, Optional.empty()).orElse(null),
                opinion.regimeOfAct() == null ? null : opinion.regimeOfAct().id(),
                opinion.formThen(),
                opinion.ruling().rows());
    }

    private LocalDate deadline(Opinion opinion) {
        boolean complex = Boolean.TRUE.equals(opinion.fact().violation().complex());
        LocalDate detected = opinion.fact().violation().detectedOn();
        LocalDate concluded = opinion.fact().violation().concludedOn();
        LocalDate from = Objects.requireNonNull(detected == null ? concluded : detected);
        return from.plusDays(edition.number(complex ? "working_off_days_complex" : "working_off_days"));
    }

    private List<String> notes(boolean disciplinesSupplied) {
        List<String> notes = new ArrayList<>();
        if (opinions.stream().anyMatch(Opinion::milderFound)) {
            notes.add(Check.LEX_MITIOR.word());
        }
        if (Boolean.TRUE.equals(officer.partyMember())) {
            notes.add(Check.PARTY_TRACK.word());
        }
        if (!disciplinesSupplied) {
            notes.add("missing:disciplines");
        }
        return notes;
    }
}
