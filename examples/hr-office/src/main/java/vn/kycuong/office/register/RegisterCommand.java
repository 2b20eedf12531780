package vn.kycuong.office.register;

import picocli.CommandLine.Command;

/** {@code kycuong register}: the register of an office's case files. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        subcommands = {
            AddCommand.class,
            ListCommand.class,
            VerifyRegisterCommand.class,
            KeygenCommand.class,
            CheckpointCommand.class
        })
public final class RegisterCommand {}
