package org.guanxi.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2idAtTheStrengthAsked() {
        assertThat(passwords.hash("correct horse battery", "anna")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void takesSixtyFourCharactersOfAnyKind() {
        String long64 = "关系🙂x".repeat(16);
        assertThat(passwords.matches(long64, passwords.hash(long64, "anna"), false))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 200, 201, 5000})
    void costsOneRunWhoeverItIsAndHoweverLongThePassword(int length) {
        var runs = new AtomicInteger();
        var counted = new Passwords(new CountedRuns(runs), Duration.ofSeconds(2));
        String hash = counted.hash("correct horse battery", "anna");
        runs.set(0);
        assertThat(counted.matches("x".repeat(length), hash, false)).isFalse();
        assertThat(runs).hasValue(1);
        counted.compareWithNobodys("x".repeat(length));
        assertThat(runs).hasValue(2);
    }

    @Test
    void checksNoMoreThanTwoAtOnceHoweverManyCome() {
        var busy = new BusyRuns(new AtomicInteger(), new AtomicInteger());
        var counted = new Passwords(busy, Duration.ofSeconds(2));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                people.submit(() -> counted.matches("correct horse battery", "hash", false));
            }
        }
        assertThat(busy.most()).hasValue(2);
        assertThat(busy.now()).hasValue(0);
    }

    @Test
    void sendsStrangersAwayWhoWouldWaitForLongAndKeepsATurnForWhoIsKnown() throws Exception {
        var held = new HeldRuns(new CountDownLatch(2), new CountDownLatch(1));
        var few = new Passwords(held, Duration.ofMillis(50));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.submit(() -> few.matches("guess", "held", false));
            people.submit(() -> few.matches("guess", "held", false));
            held.begun().await();
            assertThatThrownBy(() -> few.matches("right", "right", false))
                    .isInstanceOfSatisfying(
                            PasswordsBusy.class,
                            busy -> assertThat(busy.getHeaders().getFirst("Retry-After"))
                                    .isNotEmpty());
            assertThat(few.matches("right", "right", true)).isTrue();
            held.go().countDown();
        }
        assertThat(few.matches("right", "right", false)).isTrue();
    }

    private record HeldRuns(CountDownLatch begun, CountDownLatch go) implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if ("held".equals(hash)) {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            }
            return String.valueOf(password).equals(hash);
        }
    }

    private record BusyRuns(AtomicInteger now, AtomicInteger most) implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            LockSupport.parkNanos(20_000_000);
            now.decrementAndGet();
            return true;
        }
    }

    /** Like Argon2, which does not run for an empty password. */
    private record CountedRuns(AtomicInteger runs) implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if (password == null || password.isEmpty()) {
                return false;
            }
            runs.incrementAndGet();
            return password.toString().equals(hash);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password123", "aaaaaaaaaaaa", "anna.kellermann"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThatThrownBy(() -> passwords.hash(password, "anna.kellermann")).isInstanceOf(WeakPassword.class);
    }
}
