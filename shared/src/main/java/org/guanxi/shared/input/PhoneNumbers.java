package org.guanxi.shared.input;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in the digits and signs that dial: an input method may have typed wide ones. */
public final class PhoneNumbers {

    private PhoneNumbers() {}

    /** What makes a {@link PhoneNumber} keeps its length. Blank is none. */
    public static @Nullable String plain(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .strip();
    }
}
