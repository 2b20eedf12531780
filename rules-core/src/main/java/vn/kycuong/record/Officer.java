package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/**
 * An officer: one unit and one post each (cán bộ, công chức, viên chức). Category and post are those on record now.
 *
 * @param id the key
 * @param fullName the name
 * @param unitId the unit the officer belongs to
 * @param category the legal category
 * @param post the post held
 * @param inPostSince first day in the post
 * @param partyMember whether a Party member
 */
@RecordBuilder
public record Officer(
        String id,
        String fullName,
        String unitId,
        Category category,
        Post post,
        @Nullable LocalDate inPostSince,
        @Nullable Boolean partyMember)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Officer {
        requireNonNull(id, "id");
        requireNonNull(fullName, "fullName");
        requireNonNull(unitId, "unitId");
        requireNonNull(category, "category");
        requireNonNull(post, "post");
    }

    @Override
    public RecordFile file() {
        return RecordFile.OFFICERS;
    }
}
