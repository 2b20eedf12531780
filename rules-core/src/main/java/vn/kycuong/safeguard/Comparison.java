package vn.kycuong.safeguard;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.HeadDays;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.law.Role;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.record.RecordFile;

/**
 * A figure beside all that thresholds ask for besides its amount.
 *
 * @param figure the figure
 * @param measured the days for which it was measured
 * @param registers how far the registers can be relied on
 * @param head the head who bears it, with his days; null for any other bearer
 */
record Comparison(
        Figure figure,
        MeasuredDays measured,
        KnownRegisters registers,
        @Nullable HeadDays head) {

    Edition edition() {
        return measured.edition();
    }

    /** How far an amount of the figure gets with a row. */
    Fit fit(Threshold row, @Nullable Amount amount) {
        Fit fit = Fit.of(row, amount, edition().minDaysInPost(row), daysInPost());
        if (fit == Fit.NONE || amount == null) {
            return Fit.NONE;
        }
        if (isNoLongerHead() && row.measure().family() == Family.PERSONNEL) {
            return Fit.NO_LONGER_HEAD;
        }
        if (row.minPercent() != null && !amount.hasShare(row.minPercent(), rejectedDossiers())) {
            return Fit.SMALL_SHARE;
        }
        return row.minPercent() == null || registers.areSupplied(figure.definition()) ? fit : Fit.NOT_SUPPLIED;
    }

    boolean isNoLongerHead() {
        return head != null && !head.lastDay();
    }

    /** The rejected rows of dossiers that name the officer: they may have been faultless. */
    int rejectedDossiers() {
        return registers.rejectedRows(RecordFile.DOSSIERS, officerOfRows());
    }

    OptionalLong daysInPost() {
        return head == null ? OptionalLong.empty() : head.daysInPost();
    }

    /** The officer whose rejected rows matter: nobody where the figure is that of the unit, or of its head. */
    @Nullable
    String officerOfRows() {
        Role role = figure.bearer().role();
        return role == Role.UNIT || role == Role.HEAD ? null : figure.bearer().officerId();
    }
}
