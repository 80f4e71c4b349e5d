package org.guanxi.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2idAtTheStrengthAsked() {
        assertThat(passwords.hash("correct horse battery", "anna")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void takesSixtyFourCharactersOfAnyKind() {
        String long64 = "关系🙂x".repeat(16);
        assertThat(passwords.matches(long64, passwords.hash(long64, "anna"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password123", "aaaaaaaaaaaa", "anna.kellermann"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThatThrownBy(() -> passwords.hash(password, "anna.kellermann")).isInstanceOf(WeakPassword.class);
    }
}
