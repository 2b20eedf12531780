package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.office.sample.Body.Change;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.office.sample.UnitPlan.Planned;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** Puts officers into the units of a plan: many into some and few into others, as many in all as were asked for. */
final class People {

    private static final int LEAST = 3;

    /** The first units are of one size and busy, so that a small sample shows enough of them. */
    private static final int FIRST_UNITS = 3;

    private final Chance chance;
    private int hired;

    People(Chance chance) {
        this.chance = chance;
    }

    List<Body> bodies(List<Planned> plan, int officers, Span span) {
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            wanted.add(i < FIRST_UNITS ? 50 : size(plan.get(i).kind()) * chance.between(6, 16));
        }
        long sum = wanted.stream().mapToLong(Integer::longValue).sum();
        long spread = officers - (long) LEAST * plan.size();
        List<Body> all = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < plan.size(); i++) {
            long after = before + wanted.get(i);
            int more = (int) (after * spread / sum - before * spread / sum);
            all.add(body(i, plan.get(i), LEAST + more));
            before = after;
        }
        return withChanges(all, span);
    }

    /** How many times as many people as the least of units a unit of a kind has. */
    private static int size(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT, DISTRICT -> 5;
            case PROVINCE -> 4;
            case COMMUNE -> 2;
            default -> 1;
        };
    }

    private static int load(UnitKind kind) {
        return switch (kind) {
            case DISTRICT -> 12;
            case COMMUNE -> 8;
            case DEPARTMENT -> 6;
            case PROVINCE, VERTICAL_AGENCY -> 3;
            default -> 1;
        };
    }

    private Body body(int number, Planned unit, int people) {
        List<Person> staff = new ArrayList<>();
        for (int rank = 0; rank < people; rank++) {
            staff.add(person(++hired, unit.kind(), rank));
        }
        int load = number < FIRST_UNITS ? 80 : load(unit.kind()) * chance.between(6, 14);
        // The first unit works badly, the second well: so that both can be seen in a small sample.
        int careful = number == 0 ? 0 : number == 1 ? 9 : chance.between(2, 9);
        return new Body(unit.id(), unit.name(), unit.kind(), List.copyOf(staff), unit.parent(), load, careful, null);
    }

    private Person person(int number, UnitKind kind, int rank) {
        Post post = rank == 0 ? Post.HEAD : rank == 1 ? Post.DEPUTY : rank % 7 == 2 ? Post.MANAGER : Post.NONE;
        return new Person(
                "CB-%06d".formatted(number), Names.person(chance), category(kind, rank), post, chance.between(0, 9));
    }

    private static Category category(UnitKind kind, int rank) {
        if (kind == UnitKind.SERVICE_UNIT || rank % 5 == 4) {
            return Category.PUBLIC_EMPLOYEE;
        }
        boolean elected = kind == UnitKind.COMMUNE || kind == UnitKind.DISTRICT || kind == UnitKind.PROVINCE;
        return rank == 0 && elected ? Category.CADRE : Category.CIVIL_SERVANT;
    }

    /** One unit in six changed its head; half of those who went belong to another unit now. */
    private List<Body> withChanges(List<Body> all, Span span) {
        List<Body> changed = new ArrayList<>(all);
        for (int number = 1; number < all.size(); number += 6) {
            Body where = all.get(number % 12 == 1 ? (number + 1) % all.size() : number);
            LocalDate on = chance.day(span.opening().minusDays(2), span.to().minusDays(91));
            changed.set(number, all.get(number).with(new Change(where.people().get(1), on)));
        }
        return List.copyOf(changed);
    }
}
