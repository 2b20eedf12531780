package vn.kycuong.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record class by the places of its components: it takes a row apart and makes one. Thread-safe. */
final class RecordClass {

    private final Method[] accessors;
    private final Constructor<?> constructor;

    RecordClass(Class<?> recordClass) {
        RecordComponent[] components = recordClass.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = recordClass.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record class has no canonical constructor.", e);
        }
    }

    /** The value of the component at a place. */
    @Nullable
    Object value(Recorded row, int place) {
        return call(() -> accessors[place].invoke(row));
    }

    /** The values of all components, in their order. */
    Object[] values(Recorded row) {
        Object[] values = new Object[accessors.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(row, place);
        }
        return values;
    }

    /** The row of these values. */
    Recorded row(Object[] values) {
        return (Recorded) Objects.requireNonNull(call(() -> constructor.newInstance(values)));
    }

    private interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
