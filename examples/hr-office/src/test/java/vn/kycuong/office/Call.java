package vn.kycuong.office;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A call of the program, and what came of it. */
public record Call(int code, String out, String err) {

    /** Calls the program in this process. */
    public static Call of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Call(code, out.toString(), err.toString());
    }
}
