package no.individuellplan.core.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Copies of records with one component changed, so that every port can count versions the same way. */
public final class Records {
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private Records() {}

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {
        int indexOf(String name) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("No component " + name);
        }
    }

    /** A copy with one component changed. */
    @SuppressWarnings("unchecked")
    public static <R> R with(R row, String component, Object value) {
        Shape shape = shapeOf(row.getClass());
        try {
            Object[] values = new Object[shape.components().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = shape.components()[i].getAccessor().invoke(row);
            }
            values[shape.indexOf(component)] = value;
            return (R) shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of one component. */
    public static Object get(Object row, String component) {
        Shape shape = shapeOf(row.getClass());
        try {
            return shape.components()[shape.indexOf(component)].getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shape shapeOf(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Records::read);
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return new Shape(components, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
