package vn.kycuong.pack;

import java.util.Map;

/** The classes of a kjar, from memory, so that the file can be replaced while they are in use. */
final class JarClasses extends ClassLoader {

    private final Map<String, byte[]> entries;

    JarClasses(Map<String, byte[]> entries) {
        super(JarClasses.class.getClassLoader());
        this.entries = entries;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = entries.get(name.replace('.', '/') + ".class");
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
    }
}
