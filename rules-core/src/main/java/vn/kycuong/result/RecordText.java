package vn.kycuong.result;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.MovedDue;
import vn.kycuong.record.Suspension;

/** A record that counts, with what it says, in one line. */
final class RecordText {

    private final Phrases phrases;

    RecordText(Phrases phrases) {
        this.phrases = phrases;
    }

    String line(Counted counted) {
        List<String> told = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (Explanation.Field field : counted.fields()) {
            String name = phrases.word("field." + field.name());
            if (field.value() == null) {
                empty.add(name);
            } else {
                told.add(name + ": " + phrases.value(counted.id(), field.name(), field.value()));
            }
        }
        if (!empty.isEmpty()) {
            told.add(phrases.text("value.empty") + ": " + String.join(", ", empty));
        }
        if (counted.movedDue() != null) {
            told.add(movedDue(counted, counted.movedDue()));
        }
        if (counted.through() != null) {
            told.add(line(counted.through()));
        }
        return phrases.record(counted.id()) + (told.isEmpty() ? "" : " – " + String.join("; ", told));
    }

    private String movedDue(Counted counted, MovedDue moved) {
        String promised = counted.fields().stream()
                .filter(field -> field.name().equals("due_on") && field.value() != null)
                .map(field -> phrases.value(counted.id(), "due_on", field.value()))
                .findFirst()
                .orElse("");
        return phrases.text(
                moved.to() == null ? "moved_due_open" : "moved_due",
                promised,
                moved.to() == null ? "" : phrases.day(moved.to()),
                phrases.all(moved.times().stream().map(this::waited).toList()),
                Integer.toString(moved.workingDays()));
    }

    /** A time of waiting, to the day on which work went on. */
    private String waited(Suspension time) {
        String kind = phrases.text("waiting." + time.kind().word());
        return time.endsOn() == null
                ? phrases.text("waited_open", kind, phrases.day(time.startsOn()))
                : phrases.text("waited", kind, phrases.day(time.startsOn()), phrases.day(time.endsOn()));
    }
}
