package org.guanxi.local.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;

/** Passwords of this installation: made on first use, kept in a file that its owner alone can read. */
public final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    public Secrets(Home home) {
        file = home.state().resolve("secrets.properties");
        if (Files.exists(file)) {
            try {
                known.load(new StringReader(Files.readString(file)));
            } catch (IOException unreadable) {
                throw new Failure("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
            }
        }
    }

    synchronized String get(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            secret = random();
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        var text = new StringWriter();
        try {
            known.store(text, "Made by ./crm; deleted by ./crm reset");
        } catch (IOException impossible) {
            throw new Failure("Cannot write " + file, impossible);
        }
        Folders.writeSecret(file, text.toString());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
