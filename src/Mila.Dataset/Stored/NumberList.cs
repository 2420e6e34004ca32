namespace Mila;

/// <summary>Numbers in an array, or in a column of a file.</summary>
internal readonly struct NumberList
{
    private readonly int[]? numbers;
    private readonly DataFile? file;
    private readonly int column;

    public NumberList(int[] numbers)
    {
        this.numbers = numbers;
        file = null;
        column = 0;
    }

    public NumberList(DataFile file, int column)
    {
        numbers = null;
        this.file = file;
        this.column = column;
    }

    public int Count => numbers?.Length ?? file!.Count(column);

    public int this[int index] => numbers is null ? file!.Number(column, index) : numbers[index];
}
