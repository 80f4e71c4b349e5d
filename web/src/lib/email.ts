/** Whether a text can be an email address; whether it is one only its server knows. */
export const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim());
