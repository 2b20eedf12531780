package vn.kycuong.office;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether somebody looks at what the program prints. */
final class Terminal {

    private Terminal() {}

    static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where it is redirected, and it can tell.
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
