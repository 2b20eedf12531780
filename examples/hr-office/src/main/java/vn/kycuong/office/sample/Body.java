package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/**
 * A unit of the sample, with its people.
 *
 * @param id its key
 * @param name its name
 * @param kind what kind of body it is
 * @param people its officers, the head first
 * @param parent the key of the unit above, or null
 * @param load how much of the province's work comes here
 * @param careful from 0 to 9: how well it works
 * @param change the change of its head, or null if there was none
 */
record Body(
        String id,
        String name,
        UnitKind kind,
        List<Person> people,
        @Nullable String parent,
        int load,
        int careful,
        @Nullable Change change) {

    /**
     * A change of the head of a unit.
     *
     * @param before who headed it before
     * @param on the first day of the head of today
     */
    record Change(Person before, LocalDate on) {}

    /**
     * An officer of the sample.
     *
     * @param id the key
     * @param name the name
     * @param category the legal category
     * @param post the post
     * @param careful from 0 to 9: how well he works
     */
    record Person(String id, String name, Category category, Post post, int careful) {}

    Person head() {
        return people.get(0);
    }

    /** Who headed the unit on a day. */
    Person headOn(LocalDate day) {
        return change != null && day.isBefore(change.on()) ? change.before() : head();
    }

    Body with(Change newChange) {
        return new Body(id, name, kind, people, parent, load, careful, newChange);
    }

    /** How many resolve dossiers: all but the head. */
    int resolvers() {
        return people.size() - 1;
    }

    /** Who resolves dossiers, those first who resolve most: the youngest a thousand of them, deputies a handful. */
    Person resolver(int place) {
        return people.get(people.size() - 1 - place);
    }

    /** Somebody below the head. */
    Person worker(Chance chance) {
        return people.get(chance.between(1, people.size() - 1));
    }
}
