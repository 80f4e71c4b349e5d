package org.guanxi.customer.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about a contact that can be changed. */
public record ContactDetails(
        @Nullable String firstName,
        String lastName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        Set<AccountLink> accounts) {

    /** 王小明, but Anna Berg: Chinese names begin with the family. */
    String fullName() {
        if (firstName == null) {
            return lastName;
        }
        return isHan(lastName) ? lastName + firstName : firstName + " " + lastName;
    }

    public static boolean isHan(String name) {
        return name.codePoints().allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
    }
}
