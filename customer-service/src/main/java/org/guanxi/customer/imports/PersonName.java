package org.guanxi.customer.imports;

import java.util.Set;
import org.guanxi.customer.contact.ContactDetails;
import org.jspecify.annotations.Nullable;

/** The parts of a name that a file has in one cell. Chinese names begin with the family, others end with it. */
record PersonName(@Nullable String first, String last) {

    private static final Set<String> FAMILIES_OF_TWO = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "长孙", "宇文", "南宫", "端木", "独孤", "轩辕");

    static PersonName of(String full) {
        String name = full.strip();
        if (ContactDetails.isHan(name) && name.length() > 1) {
            int family = name.length() > 2 && FAMILIES_OF_TWO.contains(name.substring(0, 2)) ? 2 : 1;
            return new PersonName(name.substring(family), name.substring(0, family));
        }
        int gap = name.lastIndexOf(' ');
        return gap < 0
                ? new PersonName(null, name)
                : new PersonName(name.substring(0, gap).strip(), name.substring(gap + 1));
    }
}
