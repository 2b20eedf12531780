package vn.kycuong.law;

import java.util.Locale;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** Whom a row of the discipline tables is about: the category of the officer, parted by whether he holds a post. */
public enum DisciplineRole {
    /** A cadre. */
    CADRE,
    /** A civil servant without a post. */
    CIVIL_SERVANT_STAFF,
    /** A civil servant who holds a post. */
    CIVIL_SERVANT_MANAGER,
    /** A public employee without a post. */
    PUBLIC_EMPLOYEE_STAFF,
    /** A public employee who holds a post. */
    PUBLIC_EMPLOYEE_MANAGER;

    /**
     * The role of an officer.
     *
     * @param officer the officer, as on record now
     * @return the role
     */
    public static DisciplineRole of(Officer officer) {
        return of(officer.category(), officer.post());
    }

    /**
     * The role of a category and a post.
     *
     * @param category the category
     * @param post the post
     * @return the role
     */
    public static DisciplineRole of(Category category, Post post) {
        boolean staff = post == Post.NONE;
        return switch (category) {
            case CADRE -> CADRE;
            case CIVIL_SERVANT -> staff ? CIVIL_SERVANT_STAFF : CIVIL_SERVANT_MANAGER;
            case PUBLIC_EMPLOYEE -> staff ? PUBLIC_EMPLOYEE_STAFF : PUBLIC_EMPLOYEE_MANAGER;
        };
    }

    /** {@return the word in tables} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
