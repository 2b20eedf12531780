package vn.kycuong.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. Not thread-safe. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... titles) {
        row((Object[]) titles);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            rules.add(i == 0 ? "---" : "--:");
        }
        row(rules.toArray());
    }

    Table row(Object... cells) {
        text.append('|');
        for (Object cell : cells) {
            text.append(' ').append(cell).append(" |");
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
