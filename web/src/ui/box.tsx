import classes from './box.module.css';

interface BoxProps extends Omit<React.ComponentProps<'input'>, 'type'> {
  indeterminate?: boolean;
}

/** A check box for the rows of a list: there are many, so it is nothing but the element. */
export function Box({ indeterminate = false, ...input }: BoxProps) {
  return (
    <input
      {...input}
      type="checkbox"
      className={classes.box}
      ref={(box) => {
        if (box) box.indeterminate = indeterminate;
      }}
    />
  );
}
