package org.guanxi.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asks the validator that a service has, so that it is also found. */
class SizeInCharactersTest {

    private record Named(
            @Size(min = 2, max = 5) @Nullable String name,
            @Size(max = 2) List<@Size(max = 1) String> tags) {}

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void countsAnEmojiAsOne() {
        assertThat(flaws("😀😀😀😀😀", "😀")).isEmpty();
        assertThat(flaws("😀😀😀😀😀😀")).containsExactly("name");
        assertThat(flaws("😀")).containsExactly("name");
        assertThat(flaws("关系", "关系")).containsExactly("tags[0].<list element>");
        assertThat(flaws(null)).isEmpty();
    }

    @Test
    void leavesListsToTheirOwn() {
        assertThat(flaws("abc", "a", "b", "c")).containsExactly("tags");
    }

    private List<String> flaws(@Nullable String name, String... tags) {
        return validator.validate(new Named(name, List.of(tags))).stream()
                .map(flaw -> flaw.getPropertyPath().toString())
                .toList();
    }
}
