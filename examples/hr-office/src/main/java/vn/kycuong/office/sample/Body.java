package vn.kycuong.office.sample;

import java.util.List;
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
 * @param careful from 0 to 9: how well it works
 */
record Body(String id, String name, UnitKind kind, List<Person> people, int careful) {

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

    /** Somebody below the head. */
    Person worker(Chance chance) {
        return people.get(chance.between(1, people.size() - 1));
    }
}
